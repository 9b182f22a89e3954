package academy.ocop.product;

import academy.ocop.identity.PersonId;
import academy.ocop.identity.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.LocalDate;

/** The products in which a person has or had a part, in the copy of her data. */
@ApplicationScoped
class ProductData implements PersonalData {

    @Inject
    ProductRepository products;

    @Override
    public String section() {
        return "product";
    }

    @Override
    public JsonValue dataOf(PersonId person) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (PersonLink link : products.linksOf(person)) {
            Product product = link.product();
            JsonObjectBuilder one = Json.createObjectBuilder()
                    .add("product", product.name())
                    .add("address", "/p/" + product.id().value())
                    .add("producer", product.producer().map(Producer::name).orElse(""))
                    .add("part", link.part().name())
                    .add("from", link.validFrom().toString());
            LocalDate until = link.validTo();
            if (until != null) {
                one.add("until", until.toString());
            }
            all.add(one);
        }
        return all.build();
    }
}
