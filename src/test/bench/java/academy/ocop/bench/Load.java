package academy.ocop.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicIntegerArray;

/** Runs a scenario with some clients for some time and says what each unit cost. */
final class Load {

    private final CpuMeter meter;
    private final AtomicIntegerArray turns = new AtomicIntegerArray(64);

    Load(CpuMeter meter) {
        this.meter = meter;
    }

    /**
     * @param units done
     * @param cpu milliseconds of server and database a unit
     * @param database part of it
     * @param p95 of the time by the clock in milliseconds; only to be compared within a run
     */
    record Cost(long units, double cpu, double database, double p95, double perSecond) {}

    Cost run(Scenario scenario, int clients, Duration time) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        double before = meter.milliseconds();
        double databaseBefore = meter.databaseMilliseconds();
        long start = System.nanoTime();
        long end = start + time.toNanos();
        List<Future<List<Long>>> results = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            int number = client;
            results.add(threads.submit(() -> {
                List<Long> times = new ArrayList<>();
                while (System.nanoTime() < end) {
                    long begun = System.nanoTime();
                    scenario.unit().run(number, turns.getAndIncrement(number));
                    times.add(System.nanoTime() - begun);
                }
                return times;
            }));
        }
        List<Long> times = new ArrayList<>();
        try {
            for (Future<List<Long>> result : results) {
                times.addAll(result.get());
            }
        } catch (ExecutionException failure) {
            throw new IllegalStateException("Scenario " + scenario.letter() + " went wrong", failure.getCause());
        } finally {
            threads.shutdownNow();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        times.sort(null);
        int units = times.size();
        return new Cost(
                units,
                (meter.milliseconds() - before) / units,
                (meter.databaseMilliseconds() - databaseBefore) / units,
                times.get((int) (units * 0.95)) / 1e6,
                units / seconds);
    }
}
