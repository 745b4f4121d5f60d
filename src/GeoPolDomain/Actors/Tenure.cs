using System.Text.Json.Serialization;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Json;
using GeoPolDomain.Text;
using GeoPolDomain.Time;

namespace GeoPolDomain.Actors;

/// <summary>One office that one person held for a time. A person may hold several offices at once.</summary>
[JsonConverter(typeof(DescribedConverter<Tenure>))]
public sealed record Tenure : DatasetRecord<Tenure, TenureId>, IDescribed<Tenure>
{
    private ActorId person = null!;
    private HeldText office;
    private ActorId? body;
    private EdtfInterval? spell;
    private EdtfValue? attested;

    /// <summary>The person who held the office.</summary>
    public required ActorId Person { get => person; init => person = Given.Value(value); }

    /// <summary>The name of the office, for example "Minister of Foreign Affairs".</summary>
    public required string Office { get => office.Text; init => office = Given.Text(value); }

    /// <summary>The state, organization or organ that the office belongs to.</summary>
    public ActorId? Body { get => body; init => body = value; }

    /// <summary>
    /// The interval in which the person held the office, first and last day included. Null when only some time within this interval is
    /// known.
    /// </summary>
    public EdtfInterval? Spell { get => spell; init => spell = value; }

    /// <summary>A time at which the person is known to have held the office.</summary>
    public EdtfValue? Attested { get => attested; init => attested = value; }

    internal override EdtfValue? Time => Spell ?? Attested;

    internal override string CaptionIn(IRecords records) => $"{records.Book<ActorBook>().NameOf(Person)}, {Office}";

    internal static Shape<Tenure> Shape { get; } = WithId<Tenure>()
        .Required("person", static r => ref r.person)
        .Required("office", static r => ref r.office, Codec.Text)
        .Optional("body", static r => ref r.body)
        .Optional("spell", static r => ref r.spell)
        .Optional("attested", static r => ref r.attested)
        .And(Common)
        .Build(static blank => blank with { });

    static ObjectCodec<Tenure> IDescribed<Tenure>.Description => Shape;
}
