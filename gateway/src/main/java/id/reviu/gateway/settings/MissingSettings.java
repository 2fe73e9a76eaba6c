package id.reviu.gateway.settings;

import java.util.List;

/** The gateway cannot start without these settings. */
class MissingSettings extends RuntimeException {

    private final transient List<String> variables;

    MissingSettings(List<String> variables) {
        super("Missing settings: " + String.join(", ", variables));
        this.variables = variables;
    }

    List<String> variables() {
        return variables;
    }
}
