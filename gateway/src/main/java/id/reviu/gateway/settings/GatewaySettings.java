package id.reviu.gateway.settings;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * The gateway's settings.
 *
 * @param publicUrl where browsers find Reviu, without a path; {@code https} switches secure cookies and HSTS on
 * @param keycloak where logins come from
 * @param services where the services listen
 * @param times how long is waited
 * @param sizes how much is read
 * @param limits how often one may ask
 * @param dashboard where the web application's files lie, as a Spring resource location
 */
@ConfigurationProperties("reviu.gateway")
public record GatewaySettings(
        URI publicUrl,
        Keycloak keycloak,
        Services services,
        Times times,
        Sizes sizes,
        Limits limits,
        String dashboard) {

    /** Whether browsers reach us over TLS. */
    public boolean secure() {
        return "https".equals(publicUrl.getScheme());
    }

    /**
     * Where logins come from.
     *
     * @param url Keycloak as browsers see it; also the beginning of the issuer's name
     * @param internalUrl Keycloak as the gateway reaches it
     * @param realm the realm's name
     * @param clientSecret the secret of the gateway's client
     */
    public record Keycloak(URI url, URI internalUrl, String realm, String clientSecret) {}

    /** Where the services listen. */
    public record Services(URI survey, URI masterplan, URI reporting) {}

    /**
     * How long is waited.
     *
     * @param connect for a connection to a service
     * @param answer for the beginning of a service's answer
     * @param uploadAnswer the same when a file is sent, whose upload counts
     * @param stream the longest life of one stream of events; browsers open the next one by themselves
     */
    public record Times(Duration connect, Duration answer, Duration uploadAnswer, Duration stream) {}

    /** The largest bodies that are read. */
    public record Sizes(DataSize body, DataSize upload) {}

    /** How often one may ask, for each instance of the gateway. */
    public record Limits(Rate person, Rate respondent, Rate address) {}

    /** Requests a second on the long run, and how many at once. */
    public record Rate(int perSecond, int burst) {}
}
