using System.Collections.Generic;
using System.Reflection;
using System.Reflection.Emit;

namespace SonkoRules.Tests.Architecture;

/// <summary>Follows a value on the evaluation stack from the instruction that puts it there.</summary>
internal static class StackWalk
{
    /// <summary>The instruction that takes the value which another one leaves on the stack.</summary>
    /// <returns>Its position, or null where a jump comes between and the walk cannot tell.</returns>
    public static int? ConsumerOf(List<Instruction> code, int loaded)
    {
        var above = 0;
        for (var i = loaded + 1; i < code.Count; i++)
        {
            // A copy leaves the value where it was.
            if (code[i].Code.Equals(OpCodes.Dup))
            {
                above++;
                continue;
            }

            if (Popped(code[i]) > above)
            {
                return i;
            }

            if (code[i].Code.FlowControl is FlowControl.Branch or FlowControl.Cond_Branch or FlowControl.Return
                or FlowControl.Throw)
            {
                return null;
            }

            above += Pushed(code[i]) - Popped(code[i]);
        }

        return null;
    }

    private static int Popped(Instruction instruction) =>
        instruction.Code.StackBehaviourPop switch
        {
            StackBehaviour.Pop0 => 0,
            StackBehaviour.Pop1 or StackBehaviour.Popi or StackBehaviour.Popref => 1,
            StackBehaviour.Pop1_pop1 or StackBehaviour.Popi_pop1 or StackBehaviour.Popi_popi
                or StackBehaviour.Popi_popi8 or StackBehaviour.Popi_popr4 or StackBehaviour.Popi_popr8
                or StackBehaviour.Popref_pop1 or StackBehaviour.Popref_popi => 2,
            StackBehaviour.Varpop => instruction.Member is MethodBase method
                ? method.GetParameters().Length
                    + (method.IsStatic || instruction.Code.Equals(OpCodes.Newobj) ? 0 : 1)
                : 0,
            _ => 3,
        };

    private static int Pushed(Instruction instruction) =>
        instruction.Code.StackBehaviourPush switch
        {
            StackBehaviour.Push0 => 0,
            StackBehaviour.Push1_push1 => 2,
            StackBehaviour.Varpush => instruction.Member is MethodInfo { ReturnType: var result } && result == typeof(void)
                ? 0
                : 1,
            _ => 1,
        };
}
