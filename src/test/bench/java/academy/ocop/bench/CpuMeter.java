package academy.ocop.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * User and system time of the portal's server and of the database with all its processes, from Linux's /proc. It holds on a
 * machine that others use too, where time by the clock does not.
 */
final class CpuMeter {

    /** The kernel counts in hundredths of a second, whatever its own clock does. */
    private static final double TICK_MS = 10;

    private static final int UTIME = 11;
    private static final int CHILDREN_STIME = 14;

    private final long server;
    private final long database;

    CpuMeter(long server, long database) {
        this.server = server;
        this.database = database;
    }

    /** Milliseconds used so far; only differences mean anything. */
    double milliseconds() {
        return TICK_MS * (ticks(server) + databaseTicks());
    }

    /** Of which the database used so many. */
    double databaseMilliseconds() {
        return TICK_MS * databaseTicks();
    }

    /** Memory of the server in MiB, as the kernel sees it. */
    long serverMebibytes() {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(server), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException gone) {
            return 0;
        }
    }

    private long databaseTicks() {
        List<ProcessHandle> all = ProcessHandle.of(database).stream()
                .flatMap(main -> Stream.concat(Stream.of(main), main.descendants()))
                .toList();
        return all.stream().mapToLong(process -> ticks(process.pid())).sum();
    }

    /** With the time of children that have ended, which the kernel adds to their parent. */
    private static long ticks(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            long sum = 0;
            for (int field = UTIME; field <= CHILDREN_STIME; field++) {
                sum += Long.parseLong(fields[field]);
            }
            return sum;
        } catch (NoSuchFileException ended) {
            return 0;
        } catch (IOException failure) {
            throw new IllegalStateException("The bench needs Linux's /proc", failure);
        }
    }
}
