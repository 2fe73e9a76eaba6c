package id.reviu.survey.invitation;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where people outside reach the suite, for what is printed and mailed.
 *
 * @param url scheme, host and port
 */
@ConfigurationProperties("reviu.public")
record PublicAddress(URI url) {

    PublicAddress {
        if (url.getScheme() == null || url.getHost() == null) {
            throw new IllegalArgumentException("reviu.public.url needs to begin with http:// or https://");
        }
    }

    /** The whole address of a path. */
    String of(String path) {
        return url.resolve(path).toString();
    }
}
