package id.reviu.reporting.report.document;

import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How reports are written.
 *
 * @param zone the zone of the times in them; the city's
 */
@ConfigurationProperties("reviu.reports")
record ReportSettings(@DefaultValue("Asia/Jakarta") ZoneId zone) {}
