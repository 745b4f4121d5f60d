using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Events;

/// <summary>How an event stands as of some day.</summary>
[JsonConverter(typeof(TextConverter<Modality>))]
public sealed class Modality : Code<Modality>, ICode<Modality>
{
    private static readonly CodeList<Modality> List = new("a modality", static text => new(text));

    private Modality(string text) : base(text) { }

    /// <summary>Planned or announced.</summary>
    public static Modality Planned { get; } = List["planned"];

    /// <summary>Expected by somebody, not announced.</summary>
    public static Modality Expected { get; } = List["expected"];

    /// <summary>It took place.</summary>
    public static Modality Held { get; } = List["held"];

    /// <summary>It was going on.</summary>
    public static Modality UnderWay { get; } = List["under-way"];

    /// <summary>Cancelled.</summary>
    public static Modality Cancelled { get; } = List["cancelled"];

    /// <summary>Put off.</summary>
    public static Modality Postponed { get; } = List["postponed"];

    /// <summary>Taken for granted by a source that does not date it.</summary>
    public static Modality Presupposed { get; } = List["presupposed"];

    static CodeList<Modality> ICode<Modality>.Codes => List;
}
