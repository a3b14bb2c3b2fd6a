/** A table of PxWebApi 2, such as `https://data.ssb.no/api/pxwebapi/v2/tables/01222`. */
export const pxTable = /\/tables\/\w+(\/(meta)?data)?\/?($|[?#])/i;
