package id.selaras.demo.domain;

import java.util.List;

/** The files of a demo government in the order in which they can be imported; the columns are the import's own. */
public enum DemoFileKind {
    ZONES("kode_zona,nama_zona,lintang,bujur"),
    UNITS("kode_unit,kode_induk,nama_unit,jenis_unit,eselon_id,nama_jabatan_kepala,zona,nama_zona,berlaku_mulai"),
    JOBS("kode_jabatan,nama_jabatan,jenis_jabatan,jenjang,rumpun,kelas,bup,pendidikan_min,bidang_pendidikan,gol_min,"
            + "gol_maks,standar_kompetensi"),
    POSITIONS("kode_posisi,kode_unit,kode_jabatan,kebutuhan,minimum,kritis,berlaku_mulai"),
    EMPLOYEES("pns_id,nip_baru,nama,gelar_depan,gelar_belakang,tempat_lahir_nama,tanggal_lahir,jenis_kelamin,email_gov,"
            + "kedudukan_hukum_id,kedudukan_hukum_nama,status_cpns_pns,tmt_cpns,tmt_pns,gol_akhir_id,gol_akhir_nama,"
            + "tmt_golongan,mk_tahun,mk_bulan,jenis_jabatan_id,jabatan_nama,tmt_jabatan,tingkat_pendidikan_id,"
            + "tingkat_pendidikan_nama,pendidikan_nama,tahun_lulus,unor_id,unor_nama,zona_tinggal,berlaku_mulai"),
    PLACEMENTS("nip,kode_posisi,jenis_penugasan,tmt_jabatan,tmt_selesai,nomor_sk,tanggal_sk,persen_waktu"),
    PERFORMANCE("nip,tahun,hasil_kerja,perilaku,predikat"),
    COMPETENCIES("nip,kode_kompetensi,level,tanggal,sumber"),
    WORKLOAD("kode_posisi,tahun,kode_tugas,uraian_tugas,metode,volume,satuan,frekuensi,menit_per_satuan,kemampuan,"
            + "giliran,kebutuhan_langsung,bukti,tingkat_bukti"),
    DISCIPLINE("nip,tingkat,jenis_hukuman,nomor_sk,tanggal_sk,mulai,selesai"),
    KINSHIP("nip,nip_kerabat,hubungan"),
    SURVEY_RESPONSES("survei,nomor,tanggal,u1,u2,u3,u4,u5,u6,u7,u8,u9,jenis_kelamin,usia,pendidikan,pekerjaan,saran");

    private final List<String> columns;

    DemoFileKind(String columns) {
        this.columns = List.of(columns.split(","));
    }

    public List<String> columns() {
        return columns;
    }

    /** For example {@code employees.csv}. */
    public String fileName() {
        return name().toLowerCase(java.util.Locale.ROOT) + ".csv";
    }
}
