package academy.ocop.product;

import academy.ocop.platform.Refusal;
import java.util.Optional;

/** Why a deed with products is refused. */
public enum ProductRefusal implements Refusal {
    /** The person has this part in this product already. */
    ALREADY_LINKED("product_person_once"),
    /** There is no such link any more. */
    NOT_LINKED(""),
    /** A star was given to something that is not recognised, or one that is not 3, 4 or 5. */
    STAR_WITHOUT_RECOGNITION(""),
    /** The producer already has a product of this name. */
    PRODUCT_EXISTS("product_once"),
    /** Somebody withdrew the entry before. */
    ALREADY_WITHDRAWN(""),
    /** A part that begins in the future, or ends before it begins. */
    LINK_DAYS(""),
    /** A recognition of a day that has not come. */
    DAY_TO_COME("");

    private final String constraint;

    ProductRefusal(String constraint) {
        this.constraint = constraint;
    }

    @Override
    public Optional<String> constraint() {
        return constraint.isEmpty() ? Optional.empty() : Optional.of(constraint);
    }
}
