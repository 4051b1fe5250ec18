package id.selaras.rules.application;

/**
 * One parameter of a rule set.
 *
 * @param unit        unit of the value, for example {@code months}
 * @param legalSource the text it comes from
 */
public record RuleParameter(String code, String value, String unit, String legalSource) {}
