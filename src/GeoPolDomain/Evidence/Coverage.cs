using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Time;

namespace GeoPolDomain.Evidence;

/// <summary>A promise: of these records the dataset holds all, so that what is not there is not so.</summary>
[JsonConverter(typeof(DescribedConverter<Coverage>))]
public sealed record Coverage : DatasetRecord<Coverage, CoverageId>, IDescribed<Coverage>
{
    private RecordKind of;
    private Items<RecordKey> about;
    private EdtfInterval? during;

    /// <summary>The kind of record that is complete.</summary>
    public required RecordKind Of { get => of; init => of = value; }

    /// <summary>What the records are about: the organizations of memberships, the forces of contributions, the bodies of decisions, or the condition that they would meet. Empty: everything.</summary>
    public ImmutableArray<RecordKey> About { get => about; init => about = Given.Set(value); }

    /// <summary>The time for which they are complete; always, where nothing is said.</summary>
    public EdtfInterval? During { get => during; init => during = value; }

    internal override EdtfValue? Time => null;

    internal override string CaptionIn(IRecords records) => $"every {Of.ToText()}";

    internal static Shape<Coverage> Shape { get; } = WithId<Coverage>()
        .Required("of", static r => ref r.of, Codec.Of(RecordKinds.Names))
        .Set("about", static r => ref r.about)
        .Optional("during", static r => ref r.during)
        .And(Common)
        .Build(static blank => blank with { });

    static ObjectCodec<Coverage> IDescribed<Coverage>.Description => Shape;

    /// <summary>Whether all records of that kind about it are held for every day between the two.</summary>
    internal bool Promises(RecordKind kind, RecordKey subject, int from, int to) =>
        Of == kind
        && (About.IsEmpty || About.Contains(subject))
        && (During is not { } during || (during.SureFirstDay <= from && to <= during.SureLastDay));

    /// <summary>Why it is known that there is nothing of a kind: the promises of a dataset to hold all of it, for every day between two.</summary>
    /// <param name="coverage">What the dataset promises.</param>
    /// <param name="kind">The kind of record.</param>
    /// <param name="subject">What the records would be about.</param>
    /// <param name="days">The first and the last day.</param>
    /// <param name="all">What is promised, as in "all memberships in csto".</param>
    internal static IEnumerable<Reason> WhyAbsent(
        ImmutableArray<Coverage> coverage, RecordKind kind, RecordKey subject, (int From, int To) days, string all) =>
        coverage.Where(one => one.Promises(kind, subject, days.From, days.To)).Select(one => one.WhyAbsent(all));

    internal Reason WhyAbsent(string all) => new($"the dataset holds {all}{(During is null ? "" : $" for {During}")}, and none for then", this);
}
