using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Datasets;

/// <summary>A dataset as a reader could have known it on a day, judged by the dates on which its sources were published.</summary>
/// <remarks>
/// A source is known once it is published, and a report once its source is known. A statement is known once a source in the chain of one
/// of its reports is published, but never before the statement was made. A statement without reports takes the reports of the outer
/// statement that relays it. A link is known once both its ends are known, if it cites a published source or none. An actor, claim,
/// place, zone, force, unit, treaty or event is known once a source that it cites is published, or once a known record names it. Any
/// other record is known once a source that it cites is published. A citation of general knowledge counts from the time that the record
/// describes. The answer is unknown when a necessary citation or date is missing, or when a partial date extends beyond the day.
/// </remarks>
public sealed class AsKnown
{
    private readonly Dataset whole;
    private readonly KnownRecords answers;

    internal AsKnown(Dataset whole, LocalDate day)
    {
        this.whole = whole;
        Day = day;
        answers = new(whole, day);
    }

    /// <summary>The day by which the records are judged.</summary>
    public LocalDate Day { get; }

    /// <summary>A dataset of the records that were certainly known. It answers the same questions as any other dataset.</summary>
    public Dataset Surely => field ??= Only(Answer.Yes);

    /// <summary>A dataset of the records that were certainly or perhaps known.</summary>
    public Dataset Perhaps => field ??= Only(Answer.Unknown);

    /// <summary>The records for which the answer is unknown.</summary>
    public ImmutableArray<DatasetRecord> Uncertain => [.. Tables.All.SelectMany(UncertainIn)];

    /// <summary>Whether a record was known on the day. The answer is no when the dataset does not hold the record.</summary>
    public Answer Knows(RecordKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return answers.Find(key) ?? Answer.No;
    }

    /// <summary>Describes the day, and how many records were known, perhaps known and not known.</summary>
    public string Describe()
    {
        var (known, all) = (answers.CountOf(Answer.Yes), answers.CountOf(Answer.No));
        var possible = answers.CountOf(Answer.Unknown);
        return $"{whole.Id} as known on {EdtfDate.On(Day)}: {known} records known, {possible - known} perhaps, {all - possible} not";
    }

    /// <inheritdoc/>
    public override string ToString() => Describe();

    // The records keep their order, so nothing needs to be sorted or compared.
    private Dataset Only(Answer least)
    {
        var own = whole.WithoutRecords();
        foreach (var table in Tables.All)
            table.Keep(own, whole, answers.Of(table.Kind), least);
        return own;
    }

    private IEnumerable<DatasetRecord> UncertainIn(Table table)
    {
        var own = answers.Of(table.Kind);
        return whole.RowsOf(table.Kind).Array.Where((_, place) => own[place] == Answer.Unknown);
    }
}
