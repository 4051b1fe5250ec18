package id.selaras.shared.security;

import java.util.UUID;

/** What the government and the unit of an account are called; implemented by organisation. */
public interface ScopeNames {

    /**
     * A government as every screen shows it.
     *
     * @param demo whether its people are invented
     */
    record GovernmentName(
            UUID id, String code, String name, String kind, String timeZone, String headTitle, boolean demo) {}

    record UnitName(UUID id, String name) {}

    GovernmentName government(UUID id);

    /** The unit's name today, or null for null. */
    UnitName unit(UUID governmentId, UUID id);
}
