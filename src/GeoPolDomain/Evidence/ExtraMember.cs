using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using GeoPolDomain.Json;
using GeoPolDomain.Text;

namespace GeoPolDomain.Evidence;

/// <summary>
/// A member of a record that this library does not know and keeps for others, such as <c>"x-colour":"#004990"</c>. Its name begins with
/// <c>x-</c>, so that no later version of the format gives it a meaning.
/// </summary>
/// <remarks>Two such members are equal when their names and their JSON are equal, apart from blanks and escapes.</remarks>
public sealed record ExtraMember
{
    /// <summary>How the name of every such member begins.</summary>
    public const string Prefix = "x-";

    /// <summary>How many such members a record can have.</summary>
    public const int Most = 100;

    private const int LongestName = 100;

    /// <summary>Creates a member.</summary>
    /// <param name="name">The name: <c>x-</c>, then a-z, A-Z, 0-9, <c>.</c>, <c>_</c> and <c>-</c>.</param>
    /// <param name="json">The value, as JSON.</param>
    /// <exception cref="ArgumentException">The name is another, or the value is not valid JSON.</exception>
    public ExtraMember(string name, string json)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(json);
        if (!IsName(name))
            throw new ArgumentException($"'{name}' is no name of an extra member: write {Names}.", nameof(name));
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json), DocumentReader.Options);
        try
        {
            reader.Read();
            (Name, Json) = (name, Compact(ref reader));
            reader.Read();
        }
        catch (Exception mistake) when (mistake is JsonException or InvalidOperationException)
        {
            throw new ArgumentException($"The value is not valid JSON: {mistake.Message}", nameof(json), mistake);
        }
    }

    private ExtraMember(string name, ref Utf8JsonReader reader) => (Name, Json) = (name, Compact(ref reader));

    /// <summary>The name, with its <c>x-</c>.</summary>
    public string Name { get; }

    /// <summary>The value as JSON without blanks, in the order in which it was written.</summary>
    public string Json { get; }

    internal static string Names =>
        $"'{Prefix}' and then up to {LongestName - Prefix.Length} of the characters a-z, A-Z, 0-9, '.', '_' and '-'";

    internal static string Pattern => $"^{Prefix}[a-zA-Z0-9._-]{{1,{LongestName - Prefix.Length}}}$";

    internal static bool IsName(ReadOnlySpan<char> name)
    {
        if (name.Length <= Prefix.Length || name.Length > LongestName || !name.StartsWith(Prefix, StringComparison.Ordinal))
            return false;
        foreach (var one in name)
            if (!char.IsAsciiLetterOrDigit(one) && one is not ('.' or '_' or '-'))
                return false;
        return true;
    }

    /// <summary>Reads the value that begins at the reader. Null when the value holds a text that is not valid Unicode.</summary>
    internal static ExtraMember? TryRead(string name, Utf8JsonReader reader)
    {
        try
        {
            return new(name, ref reader);
        }
        catch (Exception mistake) when (mistake is InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Returns members sorted by name.</summary>
    /// <exception cref="ArgumentException">Two have one name, or there are too many.</exception>
    internal static Items<ExtraMember> Sorted(ImmutableArray<ExtraMember> members)
    {
        var given = Given.List(members).Array;
        if (given.Length > Most)
            throw new ArgumentException($"A record has at most {Most} extra members.", nameof(members));
        var sorted = given.Sort((one, other) => string.CompareOrdinal(one.Name, other.Name));
        for (var i = 1; i < sorted.Length; i++)
            if (sorted[i - 1].Name == sorted[i].Name)
                throw new ArgumentException($"Two extra members have the name '{sorted[i].Name}'.", nameof(members));
        return new(sorted);
    }

    internal void Write(JsonOutput output)
    {
        output.Name(Name);
        output.Json(Json);
    }

    private static string Compact(ref Utf8JsonReader reader)
    {
        using var value = JsonDocument.ParseValue(ref reader);
        // Throws for broken UTF-8, which the writer would quietly replace.
        value.RootElement.GetRawText();
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, JsonText.OneLine))
            value.WriteTo(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}

/// <summary>All extra members of a record, sorted by name.</summary>
internal sealed class ExtraField<TRecord>(Slot<TRecord, Items<ExtraMember>> slot) : Field<TRecord>(ExtraMember.Prefix, isRequired: false)
    where TRecord : class
{
    public override bool IsFree => true;

    public override string Called => "any JSON";

    public override ValueForm Form => new ValueForm.Text();

    public override bool TryReadFree(ref Utf8JsonReader reader, ReadContext context, TRecord record)
    {
        var scratch = context.Scratch(reader.Length());
        if (!reader.TryCopyText(scratch, out var length) || !ExtraMember.IsName(scratch[..length]))
            return false;
        var name = scratch[..length].ToString();
        var start = reader.TokenStartIndex;
        reader.Read();
        var value = reader;
        reader.TrySkip();
        var bytes = reader.BytesConsumed - value.TokenStartIndex;
        ref var extras = ref slot(record);
        if (extras.Array.Length == ExtraMember.Most)
            context.Report(start, DocumentErrorCode.UnknownMember, $"a record has at most {ExtraMember.Most} extra members");
        else if (extras.Array.Any(one => one.Name == name))
            context.Report(start, DocumentErrorCode.DuplicateMember, $"the member '{name}' stands twice; keep one");
        else if (bytes > context.Limits.TextBytes)
            context.Report(value.TokenStartIndex, DocumentErrorCode.TextTooLong, BeyondLimit.Text(context.Limits, bytes));
        else if (ExtraMember.TryRead(name, value) is { } extra)
            extras = ExtraMember.Sorted([.. extras.Array, extra]);
        else
            context.Report(
                value.TokenStartIndex,
                DocumentErrorCode.InvalidUnicode,
                "the value holds a text that is not valid Unicode (broken UTF-8 or half of a surrogate pair); correct the characters");
        return true;
    }

    public override void Read(ref Utf8JsonReader reader, ReadContext context, TRecord record) => reader.TrySkip();

    public override bool TryReadPlain(ref Cursor cursor, ReadContext context, TRecord record) => false;

    public override void Write(JsonOutput output, TRecord record)
    {
        foreach (var extra in slot(record).Array)
            extra.Write(output);
    }

    public override Holding HoldingIn(TRecord record, out nint place)
    {
        place = ObjectMemory.PlaceOf(record, ref slot(record));
        return Holding.Object;
    }

    public override void Walk(TRecord record, Walker walker)
    {
    }

    public override void WriteSchema(Utf8JsonWriter writer, SchemaScope scope)
    {
        writer.WriteStartObject("patternProperties"u8);
        writer.WriteStartObject(ExtraMember.Pattern);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
