package academy.ocop.courseware;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * Computes what authors write in {@code figures.yaml}: whole and decimal numbers, {@code + - * /}, brackets,
 * {@code round(x, n)} and {@code gtin13("…")}. Fractions are exact until they are rounded.
 */
final class Arithmetic {

    private static final int DEEPEST = 50;
    private static final int MOST_DECIMALS = 12;
    private static final int GTIN_DIGITS = 12;

    private final String text;
    private int at;
    private int depth;

    private Arithmetic(String text) {
        this.text = text;
    }

    /**
     * The value of an expression.
     *
     * @throws ArithmeticException when it is no expression of these, or divides by nothing
     */
    static Fraction of(String text) {
        Arithmetic arithmetic = new Arithmetic(text);
        Fraction value = arithmetic.sum();
        if (arithmetic.next() != 0) {
            throw arithmetic.wrong();
        }
        return value;
    }

    /** An exact number; the lower part is never negative. */
    record Fraction(BigInteger upper, BigInteger lower) {

        static Fraction of(BigDecimal number) {
            return number.scale() <= 0
                    ? new Fraction(number.toBigIntegerExact(), BigInteger.ONE)
                    : new Fraction(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
        }

        Fraction plus(Fraction other) {
            return new Fraction(
                    upper.multiply(other.lower).add(other.upper.multiply(lower)), lower.multiply(other.lower));
        }

        Fraction negated() {
            return new Fraction(upper.negate(), lower);
        }

        Fraction times(Fraction other) {
            return new Fraction(upper.multiply(other.upper), lower.multiply(other.lower));
        }

        Fraction dividedBy(Fraction other) {
            if (other.upper.signum() == 0) {
                throw new ArithmeticException("divided by nothing");
            }
            Fraction turned = new Fraction(other.lower, other.upper);
            return times(
                    other.upper.signum() < 0 ? new Fraction(turned.upper.negate(), turned.lower.negate()) : turned);
        }

        /** Half up, as a bill is rounded. */
        BigDecimal rounded(int decimals) {
            return new BigDecimal(upper).divide(new BigDecimal(lower), decimals, RoundingMode.HALF_UP);
        }
    }

    private Fraction sum() {
        if (++depth > DEEPEST) {
            throw wrong();
        }
        Fraction value = product();
        for (char sign = next(); sign == '+' || sign == '-'; sign = next()) {
            at++;
            Fraction other = product();
            value = value.plus(sign == '+' ? other : other.negated());
        }
        depth--;
        return value;
    }

    private Fraction product() {
        Fraction value = factor();
        for (char sign = next(); sign == '*' || sign == '/'; sign = next()) {
            at++;
            Fraction other = factor();
            value = sign == '*' ? value.times(other) : value.dividedBy(other);
        }
        return value;
    }

    private Fraction factor() {
        char first = next();
        if (first == '-') {
            at++;
            return factor().negated();
        }
        if (first == '(') {
            at++;
            Fraction value = sum();
            expect(')');
            return value;
        }
        if (takes("round")) {
            expect('(');
            Fraction value = sum();
            expect(',');
            int decimals = new BigDecimal(digits()).intValue();
            expect(')');
            if (decimals > MOST_DECIMALS) {
                throw wrong();
            }
            return Fraction.of(value.rounded(decimals));
        }
        if (takes("gtin13")) {
            expect('(');
            expect('"');
            String code = digits();
            expect('"');
            expect(')');
            return Fraction.of(checkDigit(code));
        }
        return Fraction.of(number());
    }

    /** Weights 1 and 3 from the left; the digit fills the sum up to a full ten. */
    private BigDecimal checkDigit(String code) {
        if (code.length() != GTIN_DIGITS) {
            throw wrong();
        }
        int sum = 0;
        for (int i = 0; i < GTIN_DIGITS; i++) {
            sum += (code.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return BigDecimal.valueOf((10 - sum % 10) % 10);
    }

    private BigDecimal number() {
        int start = at;
        digits();
        if (at < text.length() && text.charAt(at) == '.') {
            at++;
            digits();
        }
        return new BigDecimal(text.substring(start, at).strip());
    }

    private String digits() {
        next();
        int start = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (start == at) {
            throw wrong();
        }
        return text.substring(start, at);
    }

    private boolean takes(String word) {
        boolean here = text.startsWith(word, at);
        at += here ? word.length() : 0;
        return here;
    }

    private void expect(char wanted) {
        if (next() != wanted) {
            throw wrong();
        }
        at++;
    }

    /** The next character that is no space, or 0 at the end. */
    private char next() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }

    private ArithmeticException wrong() {
        return new ArithmeticException("cannot compute '" + text + "' at " + at);
    }
}
