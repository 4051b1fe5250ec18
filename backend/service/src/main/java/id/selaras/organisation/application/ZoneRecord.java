package id.selaras.organisation.application;

import java.math.BigDecimal;

/** A district as a file tells it; a known code gets the new name and coordinates. */
public record ZoneRecord(String code, String name, BigDecimal latitude, BigDecimal longitude) {}
