import { defineWidgetConfig } from "@medusajs/admin-sdk";
import { RegistrationSection } from "../components/registration-section";

type ProductRegistrationProps = { data: { id: string } };

const ProductRegistration = ({ data: { id } }: ProductRegistrationProps) => (
  <RegistrationSection productId={id} />
);

export default ProductRegistration;

export const config = defineWidgetConfig({
  id: "ocop-product-registration",
  zone: "product.details.side.after",
});
