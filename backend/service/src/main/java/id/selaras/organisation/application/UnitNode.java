package id.selaras.organisation.application;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A unit of the tree on a day.
 *
 * @param parentId    unit above, or null for a root
 * @param agencyId    agency (perangkat daerah) it belongs to; its own id for an agency and for the root above them
 * @param kind        code of the reference set {@code unit-kinds}
 * @param echelonCode SIASN echelon of its head, or null
 * @param headTitle   title of its head, or null
 * @param zoneCode    district in which it stands, or null
 * @param depth       0 for a root
 * @param validFrom   first day of the version that holds
 * @param validTo     day after its last, or null
 * @param path        sorts units in the order of the tree: parents first, siblings by code
 */
public record UnitNode(
        UUID id,
        String code,
        String name,
        String kind,
        UUID parentId,
        UUID agencyId,
        String echelonCode,
        String headTitle,
        String zoneCode,
        int depth,
        LocalDate validFrom,
        LocalDate validTo,
        String path) {

    UnitNode placed(UUID realParent, UUID agency, int newDepth, String newPath) {
        return new UnitNode(
                id,
                code,
                name,
                kind,
                realParent,
                agency,
                echelonCode,
                headTitle,
                zoneCode,
                newDepth,
                validFrom,
                validTo,
                newPath);
    }
}
