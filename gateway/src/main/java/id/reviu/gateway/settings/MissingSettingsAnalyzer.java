package id.reviu.gateway.settings;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one sentence which settings are missing, instead of a stack trace. */
class MissingSettingsAnalyzer extends AbstractFailureAnalyzer<MissingSettings> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MissingSettings cause) {
        return new FailureAnalysis(
                "These settings have no value: " + String.join(", ", cause.variables()) + ".",
                "Set them as environment variables, or in a file named by SPRING_CONFIG_ADDITIONAL_LOCATION.",
                cause);
    }
}
