using System.Collections.Immutable;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Datasets;

/// <summary>A dataset as a reader could have known it on a day, by the dates on which its sources were published.</summary>
/// <remarks>
/// A statement is known when a source on the way back of any of its tellings is out, or of the one inside which it is told, and never
/// before it was said. A report is
/// known when its source is. A link is known when both its ends are, and it has a source that is out or none. An actor, place,
/// claim, force, treaty or event is known when a source it cites is out, or when a known record names it. Any other record is known when a source
/// it cites is out. What has no date, or a partial one that reaches beyond the day, may be known: the answer is unknown.
/// </remarks>
public sealed class AsKnown
{
    private readonly Dataset whole;
    private readonly Dictionary<RecordKey, Answer> answers;

    internal AsKnown(Dataset whole, LocalDate day)
    {
        this.whole = whole;
        Day = day;
        answers = new KnownRecords(whole, day).Answers;
    }

    /// <summary>The day.</summary>
    public LocalDate Day { get; }

    /// <summary>The records that were surely known: a dataset like any other, to ask the same questions.</summary>
    public Dataset Surely => field ??= Only(answer => answer == Answer.Yes);

    /// <summary>The records that were surely or perhaps known.</summary>
    public Dataset Perhaps => field ??= Only(answer => answer != Answer.No);

    /// <summary>The records of which it cannot be told.</summary>
    public ImmutableArray<DatasetRecord> Uncertain => [.. whole.Records.Where(record => answers[record.Key] == Answer.Unknown)];

    /// <summary>Whether a record was known. No, where the dataset does not hold it.</summary>
    public Answer Knows(RecordKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return answers.GetValueOrDefault(key, Answer.No);
    }

    /// <summary>The day, and how many records were known, perhaps known and not known.</summary>
    public string Describe()
    {
        var counts = answers.Values.ToLookup(answer => answer);
        return $"{whole.Id} as known on {EdtfDate.On(Day)}: {counts[Answer.Yes].Count()} records known, {counts[Answer.Unknown].Count()} perhaps, {counts[Answer.No].Count()} not";
    }

    /// <inheritdoc/>
    public override string ToString() => Describe();

    private Dataset Only(Func<Answer, bool> isIn) =>
        new(whole.Id, whole.Title, whole.Records.Where(record => isIn(answers[record.Key])), whole.Note);
}
