package id.reviu.benchmarks.suite;

/**
 * How much is measured.
 *
 * @param clients how many send at once, each waiting for its answer
 * @param warmUp submissions sent on each way before anything is measured
 * @param rounds how often each way is measured, in turn
 * @param perRound submissions of a round
 * @param freshnessSeconds how long the half load lasts in which freshness is probed
 * @param databaseRows transactions of a round on PostgreSQL alone
 * @param connections connections to PostgreSQL, as many as survey-service keeps
 */
record Plan(
        int clients, int warmUp, int rounds, int perRound, int freshnessSeconds, int databaseRows, int connections) {

    static Plan full() {
        return new Plan(16, 8000, 5, 2000, 40, 8000, 10);
    }

    /** To see that it works; the numbers are of a suite that is not warm. */
    static Plan quick() {
        return new Plan(16, 300, 3, 300, 15, 2000, 10);
    }

    /** What the rounds use up, without the freshness load, whose rate is not known before. */
    int submissions() {
        return 2 * (warmUp + rounds * perRound);
    }
}
