package id.reviu.reporting.statement;

/**
 * A figure with this service's word for it.
 *
 * @param figure what is stated
 * @param statement the same, signed: a compact JWS (ES256) that can be checked without asking this service
 */
public record Statement(StatedFigure figure, String statement) {}
