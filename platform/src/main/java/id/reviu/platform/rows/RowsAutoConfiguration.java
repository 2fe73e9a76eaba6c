package id.reviu.platform.rows;

import id.reviu.platform.identity.SecurityProperties;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionManagerCustomizationAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.TransactionExecutionListener;

/** Row-level security fed from the verified token. */
@AutoConfiguration(before = TransactionManagerCustomizationAutoConfiguration.class)
class RowsAutoConfiguration {

    @Bean
    TransactionExecutionListener rowReachListener(DataSource dataSource, SecurityProperties security) {
        return new RowReachListener(dataSource, security.allOrganizationsRoles());
    }
}
