package id.selaras.demo.domain;

/**
 * A login of the demo.
 *
 * @param username name, @, code of the government
 * @param role role code of the service, e.g. {@code AGENCY_HEAD}
 * @param unitCode top of the unit subtree that the account may see; the root unit for the whole government
 * @param nip the employee behind the account, or null for the head of the government, who is no civil servant
 */
public record DemoAccount(String username, String role, String unitCode, String nip, String displayName) {}
