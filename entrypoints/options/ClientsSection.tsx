import { moveBefore } from '../../components/hooks/use-reorder.ts'
import { useItem } from '../../components/hooks/use-item.ts'
import { ClientStars } from '../../components/options/ClientStars.tsx'
import { useText } from '../../components/text-context.ts'
import { favouriteClientsItem } from '../../utils/browser/storage.ts'
import { clients } from '../../utils/clients/index.ts'

const byName = clients.toSorted((a, b) => a.label.localeCompare(b.label, 'en'))

/** Which clients come first everywhere. */
export function ClientsSection({ onSaved }: { onSaved(): void }) {
  const { t } = useText()
  const [favourites = [], setFavourites] = useItem(favouriteClientsItem)
  const change = (ids: string[]) => {
    setFavourites(ids)
    onSaved()
  }
  return (
    <section aria-labelledby="clients">
      <h2 id="clients">{t('options.clients')}</h2>
      <p className="quiet">{t('options.clients-why')}</p>
      <ClientStars
        clients={byName}
        favourites={favourites}
        onToggle={(id) =>
          change(favourites.includes(id) ? favourites.filter((other) => other !== id) : [...favourites, id])
        }
        onMove={(id, before) => change(moveBefore(favourites, id, before))}
      />
    </section>
  )
}
