package id.reviu.reporting.report.document;

import java.net.URI;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How reports are written.
 *
 * @param zone the zone of the times in them; the city's
 * @param publicUrl where people find Reviu, for the address on the cover by which a report is checked
 */
@ConfigurationProperties("reviu.reports")
public record ReportSettings(
        @DefaultValue("Asia/Jakarta") ZoneId zone,
        @DefaultValue("http://localhost:8080") URI publicUrl) {}
