package id.selaras.survey.application;

/**
 * Lets one answer in. It is shown this once; nothing that is kept leads from it to the one who fetched it.
 *
 * @param path of the public page with the token behind the {@code #}, which browsers tell to no server: no log holds it
 */
public record OwnToken(String code, String token, String path) {}
