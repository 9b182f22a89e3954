package academy.ocop.bench;

import java.io.IOException;

/** One thing that people do, measured again and again. */
record Scenario(String letter, String name, String aim, Unit unit) {

    /** What is done once: the client's number says who does it, the turn how often that client did it before. */
    @FunctionalInterface
    interface Unit {
        void run(int client, int turn) throws IOException, InterruptedException;
    }
}
