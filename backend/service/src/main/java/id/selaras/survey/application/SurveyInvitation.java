package id.selaras.survey.application;

/**
 * The way to a survey for those who are asked.
 *
 * @param address of the public page
 * @param picture the address as QR code, a {@code data:image/png} address
 */
public record SurveyInvitation(String address, String picture) {}
