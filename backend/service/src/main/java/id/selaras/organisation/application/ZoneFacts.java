package id.selaras.organisation.application;

import java.math.BigDecimal;

/**
 * A district.
 *
 * @param latitude  degrees north of its centre, or null
 * @param longitude degrees east of its centre, or null
 */
public record ZoneFacts(String code, String name, BigDecimal latitude, BigDecimal longitude) {}
