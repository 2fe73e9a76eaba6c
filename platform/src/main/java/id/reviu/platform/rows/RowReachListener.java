package id.reviu.platform.rows;

import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Tells the database at the start of each transaction which rows it may touch, until its end. Statements outside a
 * transaction are told nothing, so the policies show them nothing.
 */
final class RowReachListener implements TransactionExecutionListener {

    private static final String TELL =
            "SELECT set_config('reviu.reach', ?, true), set_config('reviu.organization', ?, true)";

    private final DataSource dataSource;
    private final Set<String> allOrganizationsRoles;

    RowReachListener(DataSource dataSource, Set<String> allOrganizationsRoles) {
        this.dataSource = dataSource;
        this.allOrganizationsRoles = allOrganizationsRoles;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable beginFailure) {
        if (beginFailure != null || !transaction.isNewTransaction()) {
            return;
        }
        var reach = RowReach.current(allOrganizationsRoles);
        var connection = DataSourceUtils.getConnection(dataSource);
        try (var statement = connection.prepareStatement(TELL)) {
            statement.setString(1, reach.reach());
            statement.setString(2, reach.organization());
            statement.execute();
        } catch (SQLException failure) {
            throw new CannotGetJdbcConnectionException("The transaction could not be told its reach", failure);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }
}
