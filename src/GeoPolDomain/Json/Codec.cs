using GeoPolDomain.Text;

namespace GeoPolDomain.Json;

/// <summary>The codecs descriptions are made of.</summary>
internal static class Codec
{
    /// <summary>A text for people that says something.</summary>
    public static Codec<string> Text { get; } = new StringCodec(mayBeEmpty: false);

    /// <summary>A text as it was printed; it may be empty.</summary>
    public static Codec<string> Printed { get; } = new StringCodec(mayBeEmpty: true);

    public static Codec<bool> Flag { get; } = new FlagCodec();

    /// <summary>A small value with one text form.</summary>
    public static Codec<T> Of<T>() where T : TextValue, ITextForm<T> => LeafCodec<T>.Repeated;

    /// <summary>A small value that seldom occurs twice, such as a record's own id.</summary>
    public static Codec<T> OfUnique<T>() where T : TextValue, ITextForm<T> => LeafCodec<T>.Unique;

    /// <summary>A value of an enumeration, by its name.</summary>
    public static Codec<TEnum> Of<TEnum>(Names<TEnum> names) where TEnum : struct, Enum => new NamesCodec<TEnum>(names);
}
