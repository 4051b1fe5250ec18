package id.selaras.organisation.domain;

import id.selaras.shared.id.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/** A kota, kabupaten or provinsi. Every other row belongs to exactly one; none sees another's. */
@Entity
@Table(name = "governments")
public class Government {

    /** Kind of regional government. */
    public enum Kind {
        KOTA,
        KABUPATEN,
        PROVINSI
    }

    @Id
    private UUID id;

    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String timeZone;
    private String headTitle;
    private boolean demo;
    private Instant createdAt;

    protected Government() {}

    /**
     * @param headTitle title of the PPK: Wali Kota, Bupati or Gubernur
     * @param demo      whether its people are invented, which every screen then says
     */
    public static Government found(
            String code, String name, Kind kind, ZoneId timeZone, String headTitle, boolean demo, Instant now) {
        Government government = new Government();
        government.id = Ids.next();
        government.code = code;
        government.name = name;
        government.kind = kind;
        government.timeZone = timeZone.getId();
        government.headTitle = headTitle;
        government.demo = demo;
        government.createdAt = now;
        return government;
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public Kind kind() {
        return kind;
    }

    public ZoneId timeZone() {
        return ZoneId.of(timeZone);
    }

    public String headTitle() {
        return headTitle;
    }

    public boolean isDemo() {
        return demo;
    }
}
