using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using GeoPolDomain.Text;

namespace GeoPolDomain.Json;

/// <summary>Writes JSON in the one way in which this library writes it, either indented or on one line.</summary>
/// <remarks>
/// The bytes are those of <c>Utf8JsonWriter</c> with the options of <see cref="JsonText"/>. Because nothing can be chosen, what stands
/// between two values is prepared, and nobody checks whether a description writes its members in order.
/// </remarks>
internal sealed class JsonOutput : Utf8Output
{
    // A comma, and in indented JSON the end of the line and the indentation.
    private static readonly byte[] OneLine = Prepared.Of(",");
    private static readonly byte[] Indented = Prepared.Of(",\n" + new string(' ', 2 * JsonText.MostDepth));

    private readonly bool isIndented;
    private readonly int mostDepth;
    private readonly byte[] separator;
    private readonly int step;
    private int separatorLength;
    private int depth;

    // One before the first member or item, which has no comma before it.
    private int skipped = 1;

    /// <summary>Writes to a target, which gets the end by <see cref="Utf8Output.Flush"/>.</summary>
    public JsonOutput(IBufferWriter<byte>? target, bool isIndented, int mostDepth = JsonText.MostDepth) : base(target)
    {
        (this.isIndented, this.mostDepth) = (isIndented, mostDepth);
        (separator, separatorLength, step) = isIndented ? (Indented, 2, 2) : (OneLine, 1, 0);
    }

    /// <summary>Keeps what is written, on one line.</summary>
    public JsonOutput(int mostDepth = JsonText.MostDepth) : this(null, isIndented: false, mostDepth) { }

    /// <summary>Returns on one line what is written.</summary>
    public static string TextOf(Action<JsonOutput> write)
    {
        using var one = new JsonOutput();
        write(one);
        return Encoding.UTF8.GetString(one.Written);
    }

    /// <summary>Forgets what was written.</summary>
    public void Clear()
    {
        Forget();
        (depth, skipped) = (0, 1);
        separatorLength = isIndented ? 2 : 1;
    }

    /// <summary>Ends a document or a line. Another can follow.</summary>
    public void EndLine()
    {
        Byte((byte)'\n');
        skipped = 1;
    }

    public void StartObject() => Start((byte)'{');

    public void EndObject() => End((byte)'}');

    public void StartList() => Start((byte)'[');

    public void EndList() => End((byte)']');

    /// <summary>Comes before each item of a list.</summary>
    public void Item() => Advance(Separate(ref Place(Indented.Length)));

    /// <summary>Comes before the value of a member.</summary>
    public void Name(MemberName name) => Advance(Begin(name, ref Place(Indented.Length + name.Bytes.Length)));

    /// <summary>Writes a member that holds a small value.</summary>
    public void Small(MemberName name, TextValue value)
    {
        var text = value.Text;
        if (text.Length > MostOfPart || Values is not null)
        {
            Name(name);
            Small(value);
            return;
        }

        ref var room = ref Place(Indented.Length + name.Bytes.Length + RoomOf(text.Length));
        var begun = Begin(name, ref room);
        Advance(begun + Quote(text, ref Unsafe.Add(ref room, begun)));
    }

    /// <summary>Comes before the value of a member whose name was not known beforehand.</summary>
    public void Name(string name)
    {
        Item();
        Text(name);
        EndName();
    }

    public void Flag(bool value) => Bytes(value ? "true"u8 : "false"u8);

    /// <summary>Writes a member that holds a text which is encoded already.</summary>
    public void Member(MemberName name, JsonEncodedText text)
    {
        Name(name);
        Encoded(text);
    }

    public void Encoded(JsonEncodedText text) => Quoted(text.EncodedUtf8Bytes);

    /// <summary>Writes any value. Blanks between its parts are left out; its names, texts and numbers are written as they stand.</summary>
    /// <param name="value">JSON that can be read, without comments.</param>
    public void Json(string value)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(value.Length));
        var reader = new Utf8JsonReader(bytes.AsSpan(0, Encoding.UTF8.GetBytes(value, bytes)), DocumentReader.Options);
        reader.Read();
        Json(ref reader);
        ArrayPool<byte>.Shared.Return(bytes);
    }

    private void Json(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                StartObject();
                for (; reader.Read() && reader.TokenType != JsonTokenType.EndObject; Json(ref reader))
                {
                    Item();
                    Quoted(reader.ValueSpan);
                    EndName();
                    reader.Read();
                }

                EndObject();
                break;
            case JsonTokenType.StartArray:
                StartList();
                for (; reader.Read() && reader.TokenType != JsonTokenType.EndArray; Json(ref reader))
                    Item();
                EndList();
                break;
            case JsonTokenType.String:
                Quoted(reader.ValueSpan);
                break;
            default:
                Bytes(reader.ValueSpan);
                break;
        }
    }

    private void EndName() => Bytes(isIndented ? ": "u8 : ":"u8);

    private void Start(byte bracket)
    {
        if (depth >= mostDepth)
            throw new InvalidOperationException($"The depth of objects and lists, one in another, is more than {mostDepth}.");
        depth++;
        Byte(bracket);
        skipped = 1;
        separatorLength += step;
    }

    private void End(byte bracket)
    {
        depth--;
        separatorLength -= step;
        ref var room = ref Place(Indented.Length + 1);
        // What is empty ends on the line on which it began.
        var isOnItsLine = isIndented && skipped == 0;
        skipped = 1;
        var length = isOnItsLine ? Separate(ref room) : 0;
        Unsafe.Add(ref room, length) = bracket;
        Advance(length + 1);
        skipped = 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Begin(MemberName name, ref byte room)
    {
        var separated = Separate(ref room);
        // In indented JSON a blank follows the colon.
        var length = isIndented ? name.Length : name.Length - 1;
        Prepared.Copy(name.Bytes, length, ref Unsafe.Add(ref room, separated));
        return separated + length;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Separate(ref byte room)
    {
        var length = separatorLength - skipped;
        Prepared.Copy(separator.AsSpan(skipped), length, ref room);
        skipped = 0;
        return length;
    }
}
