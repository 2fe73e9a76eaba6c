package id.reviu.masterplan;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Makes the service under test trust the {@link Signer}. */
class SignerSettings implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "signer",
                        Map.of(
                                "reviu.statements.keys",
                                Signer.PREVIOUS.publicKey() + "," + Signer.TRUSTED.publicKey())));
    }
}
