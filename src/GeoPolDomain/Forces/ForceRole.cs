using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Forces;

/// <summary>As what soldiers are sent or kept.</summary>
[JsonConverter(typeof(TextConverter<ForceRole>))]
public sealed class ForceRole : Code<ForceRole>, ICode<ForceRole>
{
    private ForceRole(string text) : base(text)
    {
    }

    /// <summary>To fight.</summary>
    public static ForceRole Combat { get; } = new("combat");

    /// <summary>To stand ready at short notice.</summary>
    public static ForceRole RapidReaction { get; } = new("rapid-reaction");

    /// <summary>To keep a peace.</summary>
    public static ForceRole Peacekeeping { get; } = new("peacekeeping");

    /// <summary>To observe or monitor.</summary>
    public static ForceRole Observer { get; } = new("observer");

    /// <summary>To hold or control an area.</summary>
    public static ForceRole Control { get; } = new("control");

    /// <summary>Military police.</summary>
    public static ForceRole MilitaryPolice { get; } = new("military-police");

    /// <summary>To clear mines.</summary>
    public static ForceRole Demining { get; } = new("demining");

    /// <summary>Transport, medicine, supply.</summary>
    public static ForceRole Support { get; } = new("support");

    /// <summary>The source says only that they are military.</summary>
    public static ForceRole Unspecified { get; } = new("unspecified");

    /// <inheritdoc/>
    public static ImmutableArray<ForceRole> All { get; } =
    [
        Combat,
        RapidReaction,
        Peacekeeping,
        Observer,
        Control,
        MilitaryPolice,
        Demining,
        Support,
        Unspecified,
    ];

    static string ITextForm<ForceRole>.Called => "a military role";

    static ForceRole? ICode<ForceRole>.Unlisted(string text) => new(text);
}
