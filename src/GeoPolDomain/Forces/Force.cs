using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Time;

namespace GeoPolDomain.Forces;

/// <summary>A common force to which several actors contribute, or a contingent that sources mention as a whole.</summary>
[JsonConverter(typeof(DescribedConverter<Force>))]
public sealed record Force : DatasetRecord<Force, ForceId>, IDescribed<Force>
{
    private Items<Name> names;
    private ActorId? framework;
    private EdtfInterval? spell;

    /// <summary>The names of the force, at least one. The first name is the one to display.</summary>
    public required ImmutableArray<Name> Names { get => names; init => names = Given.SomeList(value); }

    /// <summary>The organization or process in whose name the force exists.</summary>
    public ActorId? Framework { get => framework; init => framework = value; }

    /// <summary>The interval in which the force exists, first and last day included.</summary>
    public EdtfInterval? Spell { get => spell; init => spell = value; }

    internal override EdtfValue? Time => null;

    internal override string CaptionIn(IRecords records) => Names[0].Text;

    internal static Shape<Force> Shape { get; } = WithId<Force>()
        .SomeList("names", static r => ref r.names, Name.Shape)
        .Optional("framework", static r => ref r.framework)
        .Optional("spell", static r => ref r.spell)
        .And(Common)
        .Build(static blank => blank with { });

    static ObjectCodec<Force> IDescribed<Force>.Description => Shape;
}
