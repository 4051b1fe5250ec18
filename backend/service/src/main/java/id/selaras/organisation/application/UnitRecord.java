package id.selaras.organisation.application;

import java.time.LocalDate;

/**
 * A unit as a file tells it.
 *
 * @param code        natural key
 * @param parentCode  code of the unit above, or null for a root
 * @param kind        code of {@code unit-kinds}
 * @param echelonCode SIASN echelon of its head, or null
 * @param headTitle   title of its head, or null
 * @param zoneCode    district, or null
 * @param zoneName    name of a district that may be new, or null
 * @param validFrom   first day; null: since ever for a new unit, from today for a changed one
 */
public record UnitRecord(
        String code,
        String parentCode,
        String name,
        String kind,
        String echelonCode,
        String headTitle,
        String zoneCode,
        String zoneName,
        LocalDate validFrom) {}
