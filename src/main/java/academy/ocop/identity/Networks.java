package academy.ocop.identity;

import java.util.Arrays;

/** What counts as one network: an IPv4 address, or the half of an IPv6 address that a household or an office is given. */
final class Networks {

    private static final int GROUPS = 8;
    private static final int OF_NETWORK = 4;

    private Networks() {}

    /** The network of an address as the server names it; anything else stays as it is. */
    static String of(String address) {
        String bare = address.replaceAll("[\\[\\]]|%.*", "");
        if (!bare.matches("[0-9A-Fa-f:]*:[0-9A-Fa-f:]*")) {
            return bare;
        }
        String[] halves = bare.split("::", 2);
        String[] front = groups(halves[0]);
        String[] back = halves.length < 2 ? new String[0] : groups(halves[1]);
        String[] all = new String[GROUPS];
        Arrays.fill(all, "0");
        System.arraycopy(front, 0, all, 0, Math.min(front.length, GROUPS));
        int tail = Math.min(back.length, GROUPS);
        System.arraycopy(back, back.length - tail, all, GROUPS - tail, tail);
        return String.join(
                ":",
                Arrays.stream(all)
                        .limit(OF_NETWORK)
                        .map(group -> group.replaceFirst("^0+(?=.)", ""))
                        .toList());
    }

    private static String[] groups(String text) {
        return text.isEmpty() ? new String[0] : text.split(":");
    }
}
