package id.selaras.survey.application;

/**
 * A service that its users were asked about.
 *
 * @param service in the words of its surveys
 * @param surveys how many there are, whatever their state
 */
public record SurveyedService(String service, long surveys) {}
