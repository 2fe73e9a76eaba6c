package id.reviu.local.home;

/**
 * The ports of one suite.
 *
 * @param offset the number added to each, so that several suites fit on one machine
 */
public record Ports(int offset) {

    /** The address people open. */
    public int gateway() {
        return 8080 + offset;
    }

    /** survey-service. */
    public int survey() {
        return 8081 + offset;
    }

    /** masterplan-service. */
    public int masterplan() {
        return 8082 + offset;
    }

    /** reporting-service. */
    public int reporting() {
        return 8083 + offset;
    }

    /** Keycloak. */
    public int keycloak() {
        return 8180 + offset;
    }

    /** The broker's clients. */
    public int kafka() {
        return 9092 + offset;
    }

    /** The broker's controller. */
    public int kafkaController() {
        return 9093 + offset;
    }

    /** PostgreSQL, not at its usual port: one may run on this machine already. */
    public int postgres() {
        return 5532 + offset;
    }

    /** GreenMail takes mail here. */
    public int smtp() {
        return 3025 + offset;
    }

    /** GreenMail shows the mail it took here. */
    public int mailApi() {
        return 8025 + offset;
    }
}
