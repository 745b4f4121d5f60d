using GeoPolDomain.Tabular;

namespace GeoPolDomain.Benchmarks.Tables;

/// <summary>Makes the rows of the class written by hand, so that both sides write the same values.</summary>
internal sealed class RowMaking : IFlatSink
{
    private static readonly FlatTable Table = FlatTables.Find("membership")!;

    public List<MembershipRow> Rows { get; } = [];

    public void Add(FlatRow row) => Rows.Add(new()
    {
        Id = Text(row, "id")!,
        Organization = Text(row, "organization")!,
        Member = Text(row, "member")!,
        Status = Text(row, "status"),
        Spell = Text(row, "spell")!,
        SpellEarliest = Day(row, "spell_earliest"),
        SpellLatest = Day(row, "spell_latest"),
        SpellSurelyFrom = Day(row, "spell_surely_from"),
        SpellSurelyUntil = Day(row, "spell_surely_until"),
        EndReason = Text(row, "end_reason"),
        EndBy = Text(row, "end_by"),
        EndHow = Text(row, "end_how"),
        EndAct = Text(row, "end_act"),
        AccordingTo = Text(row, "according_to"),
        Note = Text(row, "note"),
        Extras = Text(row, "extras"),
    });

    private string? Text(FlatRow row, string column) => row.Text(Table.IndexOf(column));

    private DateOnly? Day(FlatRow row, string column) => row.Day(Table.IndexOf(column)) is { } day ? day.ToDateOnly() : null;
}
