package id.reviu.reporting.publication;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Under which licence the city gives its open data away.
 *
 * @param licence its short name
 * @param licenceUrl where its text stands
 */
@ConfigurationProperties("reviu.publication")
record PublicSettings(
        @DefaultValue("CC BY 4.0") String licence,

        @DefaultValue("https://creativecommons.org/licenses/by/4.0/")
        String licenceUrl) {}
