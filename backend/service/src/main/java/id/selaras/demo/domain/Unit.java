package id.selaras.demo.domain;

/**
 * A unit of the organisation.
 *
 * @param parent code of the unit above, empty for the root
 * @param kind as the import knows it, e.g. {@code DINAS}
 * @param echelon SIASN echelon of its head, empty where a functional official leads
 * @param agency code of the agency (perangkat daerah) to which it belongs
 */
record Unit(
        String code,
        String parent,
        String name,
        String kind,
        String echelon,
        String headTitle,
        Zone zone,
        String agency) {}
