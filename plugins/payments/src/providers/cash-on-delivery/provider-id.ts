/** As Medusa names the provider. The marketplace notes its cash, parcel by parcel. */
export const CASH_ON_DELIVERY_PROVIDER = "pp_cod_cod";
