using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;
using GeoPolDomain.Time;

namespace GeoPolDomain.Contradictions;

/// <summary>
/// Records that contradict each other or pull against each other, as an editor sees it. The records themselves stay as they are.
/// </summary>
[JsonConverter(typeof(DescribedConverter<Contradiction>))]
public sealed record Contradiction : DatasetRecord<Contradiction, ContradictionId>, IDescribed<Contradiction>
{
    private ContradictionKind kind = null!;
    private Items<RecordKey> between;
    private HeldText text;

    /// <summary>How the records contradict each other.</summary>
    public required ContradictionKind Kind { get => kind; init => kind = Given.Value(value); }

    /// <summary>The records that contradict each other.</summary>
    public ImmutableArray<RecordKey> Between { get => between; init => between = Given.Set(value); }

    /// <summary>What does not fit together, in the words of the dataset's editor.</summary>
    public required string Text { get => text.Text; init => text = Given.Text(value); }

    internal override EdtfValue? Time => null;

    internal override string CaptionIn(IRecords records) => Text;

    internal static Shape<Contradiction> Shape { get; } = WithId<Contradiction>()
        .Required("kind", static r => ref r.kind)
        .Set("between", static r => ref r.between)
        .Required("text", static r => ref r.text, Codec.Text)
        .And(Common)
        .Build(static blank => blank with { });

    static ObjectCodec<Contradiction> IDescribed<Contradiction>.Description => Shape;
}
