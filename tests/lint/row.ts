export const key = 'sk-q7Lw2Zr9Tn4Vb8Xc1Mk6Hd3Js5Pf0Gy7Ua2Ei9Ro4Bt6Wn'
export const other = 'sk-Zz8Yx7Wv6Ut5Sr4Qp3On2Ml1Kj0Ih9Gf8Ed7Cb6Az5Yx4Wv'

/** What stands in a field, what remains usable of it (null: nothing), and the rules that speak. */
export type Row = readonly [value: string, remains: string | null, ...rules: string[]]
