using Parquet;

namespace GeoPolDomain.Benchmarks.Tables;

/// <summary>A class written by hand for the serializer of Parquet.Net, with the columns of the table <c>membership</c>.</summary>
internal sealed class MembershipRow
{
    /// <summary>Dictionaries for the texts that occur again and again, as this library writes them.</summary>
    public static ParquetOptions Options { get; } = WithDictionaries(
        nameof(Organization), nameof(Member), nameof(Status), nameof(EndReason), nameof(EndBy), nameof(EndHow), nameof(EndAct),
        nameof(AccordingTo), nameof(Note));

    public string Id { get; set; } = "";

    public string Organization { get; set; } = "";

    public string Member { get; set; } = "";

    public string? Status { get; set; }

    public string Spell { get; set; } = "";

    public DateOnly? SpellEarliest { get; set; }

    public DateOnly? SpellLatest { get; set; }

    public DateOnly? SpellSurelyFrom { get; set; }

    public DateOnly? SpellSurelyUntil { get; set; }

    public string? EndReason { get; set; }

    public string? EndBy { get; set; }

    public string? EndHow { get; set; }

    public string? EndAct { get; set; }

    public string? AccordingTo { get; set; }

    public string? Note { get; set; }

    public string? Extras { get; set; }

    private static ParquetOptions WithDictionaries(params ReadOnlySpan<string> columns)
    {
        var options = new ParquetOptions();
        foreach (var column in columns)
            options.ColumnEncodingHints[column] = EncodingHint.Dictionary;
        return options;
    }
}
