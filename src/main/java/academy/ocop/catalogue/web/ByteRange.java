package academy.ocop.catalogue.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a file that a player asks for (RFC 9110, 14.2).
 *
 * @param last the last byte, which belongs to it
 */
record ByteRange(int first, int last) {

    private static final Pattern ONE = Pattern.compile("bytes=(\\d{0,9})-(\\d{0,9})");

    /** What a request for a part comes to. */
    enum Wish {
        /** No part, or one in a form that may be ignored: several parts at once. */
        WHOLE,
        PART,
        /** A part that the file does not have. */
        OUTSIDE
    }

    static Wish wish(Optional<String> header, int length) {
        Optional<Matcher> one = header.map(String::strip).map(ONE::matcher).filter(Matcher::matches);
        if (one.isEmpty() || (one.get().group(1).isEmpty() && one.get().group(2).isEmpty())) {
            return Wish.WHOLE;
        }
        return of(one.get(), length).isPresent() ? Wish.PART : Wish.OUTSIDE;
    }

    /** The part that a header asks for, when the wish is for one. */
    static ByteRange of(String header, int length) {
        Matcher one = ONE.matcher(header.strip());
        if (!one.matches()) {
            throw new IllegalArgumentException(header);
        }
        return of(one, length).orElseThrow();
    }

    private static Optional<ByteRange> of(Matcher one, int length) {
        if (one.group(1).isEmpty()) {
            int tail = Integer.parseInt(one.group(2));
            return tail == 0 || length == 0
                    ? Optional.empty()
                    : Optional.of(new ByteRange(Math.max(0, length - tail), length - 1));
        }
        int first = Integer.parseInt(one.group(1));
        int last = one.group(2).isEmpty() ? length - 1 : Math.min(length - 1, Integer.parseInt(one.group(2)));
        return first < length && first <= last ? Optional.of(new ByteRange(first, last)) : Optional.empty();
    }

    int length() {
        return last - first + 1;
    }

    /** As the answer names it. */
    String of(int whole) {
        return "bytes " + first + "-" + last + "/" + whole;
    }
}
